/** The names of the channels that sockets are in. Only the server joins and names them. */
export const channelOf = {
  group: (groupId: number) => `group:${groupId}`,
  /** Who belongs to a group, whether its room is open or not: hears that there is something new. */
  members: (groupId: number) => `members:${groupId}`,
  account: (accountId: string) => `account:${accountId}`,
  session: (sessionHash: string) => `session:${sessionHash}`,
};

/** The group whose channel this is, open or not; `null` for any other channel. */
export function groupOf(channel: string): number | null {
  const groupId = /^(?:group|members):(\d+)$/.exec(channel)?.[1];
  return groupId === undefined ? null : Number(groupId);
}
