import { saveCheckIn } from "../check-ins/save-check-in.ts";
import { markUnread } from "../groups/mark-unread.ts";
import { findMembers } from "../groups/find-members.ts";
import { markRead } from "../groups/mark-read.ts";
import { deleteMessage } from "../messages/delete-message.ts";
import { editMessage } from "../messages/edit-message.ts";
import { pinMessage } from "../messages/pin-message.ts";
import { postMessage } from "../messages/post-message.ts";
import { reactToMessage } from "../messages/react-to-message.ts";
import { readMessages } from "../messages/read-messages.ts";
import { readPins } from "../messages/read-pins.ts";
import { readVersions } from "../messages/read-versions.ts";
import { myWaiting } from "../messages/my-waiting.ts";
import { withdrawHeld } from "../messages/withdraw-held.ts";
import { whySilent } from "../messages/why-silent.ts";
import { makeReport } from "../moderation/make-report.ts";
import type { Caller } from "../actor.ts";
import type { Answer } from "../operation.ts";
import { closeRoom } from "./close-room.ts";
import { openRoom } from "./open-room.ts";
import type { HouseSocket } from "./socket.ts";
import { tellTyping } from "./typing.ts";

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
  "message:edit": editMessage,
  "message:delete": deleteMessage,
  "message:react": reactToMessage,
  "message:pin": pinMessage,
  "message:versions": readVersions,
  "message:withdraw": withdrawHeld,
  "messages:waiting": myWaiting,
  "messages:read": readMessages,
  "pins:read": readPins,
  "typing:tell": tellTyping,
  "members:find": findMembers,
  "group:read": markRead,
  "group:unread": markUnread,
  "check-in:save": saveCheckIn,
  "report:make": makeReport,
  "room:silence": whySilent,
};
