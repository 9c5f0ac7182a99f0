import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/shell/links.tsx'
import type { Need } from './needs.ts'

/** The way to where a need is met. */
export function NeedLink({ need: { kind, program }, isFirst }: { need: Need; isFirst: boolean }) {
  const { t } = useTranslation('console')
  const look = { size: 'sm', variant: isFirst ? 'filled' : 'light', params: { programId: program.id } } as const
  const text = t(`needs.go.${kind}`)
  switch (kind) {
    case 'ASKED_FOR_HELP':
      return <ButtonLink {...look} to="/programs/$programId/relationships" search={{ show: 'ASKED_FOR_HELP' }}>{text}</ButtonLink>
    case 'IN_CONFLICT':
      return <ButtonLink {...look} to="/programs/$programId/relationships" search={{ show: 'IN_CONFLICT' }}>{text}</ButtonLink>
    case 'AGREEMENT_UNSIGNED':
      return <ButtonLink {...look} to="/programs/$programId/relationships" search={{ show: 'AGREEMENT_UNSIGNED' }}>{text}</ButtonLink>
    case 'UNMATCHED':
      return <ButtonLink {...look} to="/programs/$programId/participants" search={{ unmatched: true }}>{text}</ButtonLink>
    case 'UNANSWERED':
      return <ButtonLink {...look} to="/programs/$programId/proposals" search={{ status: 'OPEN' }}>{text}</ButtonLink>
  }
}
