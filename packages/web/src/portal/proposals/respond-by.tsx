import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { When } from '../../ui/dates/when.tsx'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Until when an answer counts: weekday, time and zone, and how long that is from now. It does not tick. */
export function RespondBy({ instant }: { instant: string }) {
  const { t } = useTranslation('portal')
  const [now] = useState(() => Date.now())
  const leftMs = Date.parse(instant) - now
  const left = leftMs >= dayMs
    ? t('proposals.daysLeft', { count: Math.floor(leftMs / dayMs) })
    : t('proposals.hoursLeft', { count: Math.max(1, Math.floor(leftMs / hourMs)) })
  return (
    <span>
      {t('proposals.answerBy')} <When instant={instant} />{leftMs > 0 && ` (${left})`}
    </span>
  )
}
