import { useTranslation } from 'react-i18next'
import { useLabel } from '@/lib'
import type { Move, OwnMove } from './move'

/** The name of a move as its button and its form say it. */
export function useMoveName(): (move: Move) => string {
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const own: Record<OwnMove, string> = {
    RETURN_FROM_EXTERNAL: t('move.returnFromExternal'),
    HAND_OVER: t('move.handOver'),
    ASSIGN: t('move.assign'),
    SET_LEVEL: t('move.setLevel'),
    OPINION: t('move.opinion'),
    LOG_PRESENCE: t('move.logPresence'),
    END_PRESENCE: t('move.endPresence'),
    ADD_COMMITMENT: t('move.addCommitment'),
    KEEP_COMMITMENT: t('move.keepCommitment'),
    RENEGOTIATE: t('move.renegotiate'),
  }
  return (move) => (move in own ? own[move as OwnMove] : label('ComplaintAction', move))
}
