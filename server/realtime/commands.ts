import { markRead } from "../groups/mark-read.ts";
import { postMessage } from "../messages/post-message.ts";
import { readMessages } from "../messages/read-messages.ts";
import type { Caller } from "../actor.ts";
import type { Answer } from "../operation.ts";
import { closeRoom, openRoom } from "./rooms.ts";
import type { HouseSocket } from "./socket.ts";

/** Something that a socket may ask; the answer goes back as the acknowledgement. */
export type Command = (
  caller: Caller,
  input: unknown,
  socket: HouseSocket,
) => Promise<Answer<unknown>>;

/** Everything that a socket may ask. Whatever is not in this table is refused. */
export const commands: Record<string, Command> = {
  "room:open": openRoom,
  "room:close": closeRoom,
  "message:post": postMessage,
  "messages:read": readMessages,
  "group:read": markRead,
};
