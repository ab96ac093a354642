import { OneCase } from "./contract.ts";

/** Names the case that is exported. */
export const ExportCase = OneCase;

/** So much of each kind goes along; more than any case has. */
export const mostExported = 1000;
/** So many messages before and after what it is about. */
export const exportedAround = 20;

/** Everything about a case, as it is handed to the centre. People are named as they are called now. */
export interface CaseExport {
  format: "evenkeel-case";
  version: 1;
  exportedAt: string;
  exportedBy: string;
  case: {
    id: string;
    group: string;
    subject: string;
    person: string | null;
    messageSeq: number | null;
    urgency: string;
    openedAt: string;
    dueAt: string;
    claimedBy: string | null;
    escalatedAt: string | null;
    resolvedAt: string | null;
    outcome: string | null;
  };
  reports: { by: string | null; reason: string; rule: string | null; words: string; at: string }[];
  messages: {
    seq: number;
    author: string | null;
    at: string;
    body: string;
    contentNote: string | null;
    hiddenAt: string | null;
    deletedAt: string | null;
    /** What it said before, the oldest first. */
    earlier: { body: string; contentNote: string | null; until: string }[];
  }[];
  acts: {
    id: number;
    at: string;
    by: string | null;
    kind: string;
    person: string | null;
    messageSeq: number | null;
    until: string | null;
    ground: string | null;
    reason: string | null;
    undoes: number | null;
    hashBefore: string;
    hash: string;
  }[];
  notices: {
    to: string | null;
    act: number | null;
    kind: string;
    words: string;
    at: string;
    readAt: string | null;
  }[];
  appeals: {
    act: number;
    by: string | null;
    words: string;
    at: string;
    decision: string | null;
    decidedBy: string | null;
    decidedAt: string | null;
  }[];
  notes: { by: string | null; words: string; at: string }[];
  escalation: { step: number; to: string; people: string[]; at: string }[];
}
