import type { ComponentType } from 'react'
import { Acknowledge } from './acknowledge'
import { AddCommitment } from './add-commitment'
import { Assign } from './assign'
import { Close } from './close'
import { CompleteExecution } from './complete-execution'
import { ConfirmResolution } from './confirm-resolution'
import { Decline } from './decline'
import { EndPresence } from './end-presence'
import { HandOver } from './hand-over'
import { KeepCommitment } from './keep-commitment'
import { LogPresence } from './log-presence'
import { Merge } from './merge'
import type { Move, MoveProps } from './move'
import { Opinion } from './opinion'
import { ProposeSolutions } from './propose-solutions'
import { RecordDecision } from './record-decision'
import { RecordFinding } from './record-finding'
import { Renegotiate } from './renegotiate'
import { Reopen } from './reopen'
import { ResolveAtFirstContact } from './resolve-at-first-contact'
import { ReturnFromExternal } from './return-from-external'
import { SendExternal } from './send-external'
import { SendFiling } from './send-filing'
import { SetLevel } from './set-level'
import { StartInvestigation } from './start-investigation'
import { SubmitReport } from './submit-report'
import { Transfer } from './transfer'
import { Triage } from './triage'
import { Withdraw } from './withdraw'

/** The form of every move. */
export const forms: Record<Move, ComponentType<MoveProps>> = {
  RESOLVE_AT_FIRST_CONTACT: ResolveAtFirstContact,
  ACKNOWLEDGE: Acknowledge,
  TRIAGE: Triage,
  DECLINE: Decline,
  MERGE: Merge,
  TRANSFER: Transfer,
  START_INVESTIGATION: StartInvestigation,
  RECORD_FINDING: RecordFinding,
  PROPOSE_SOLUTIONS: ProposeSolutions,
  RECORD_DECISION: RecordDecision,
  COMPLETE_EXECUTION: CompleteExecution,
  CONFIRM_RESOLUTION: ConfirmResolution,
  CLOSE: Close,
  SEND_EXTERNAL: SendExternal,
  RETURN_FROM_EXTERNAL: ReturnFromExternal,
  WITHDRAW: Withdraw,
  REOPEN: Reopen,
  SEND_HQ_FILING: SendFiling,
  SUBMIT_SPECIAL_REPORT: SubmitReport,
  HAND_OVER: HandOver,
  ASSIGN: Assign,
  SET_LEVEL: SetLevel,
  OPINION: Opinion,
  LOG_PRESENCE: LogPresence,
  END_PRESENCE: EndPresence,
  ADD_COMMITMENT: AddCommitment,
  KEEP_COMMITMENT: KeepCommitment,
  RENEGOTIATE: Renegotiate,
}
