/** The names of the channels that sockets are in. Only the server joins and names them. */
export const channelOf = {
  group: (groupId: number) => `group:${groupId}`,
  account: (accountId: string) => `account:${accountId}`,
  session: (sessionHash: string) => `session:${sessionHash}`,
};
