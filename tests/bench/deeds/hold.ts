import { enterRoom, type Room } from "./room.ts";

/** Connects everybody and stays; answers with how many there are. */
export async function hold(room: Room): Promise<number> {
  const clients = await enterRoom(room, () => () => {});
  return clients.length;
}
