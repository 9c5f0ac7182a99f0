import { useTranslation } from 'react-i18next'
import { formatCount } from '../../../ui/dates/format.ts'
import { Facts } from '../../../ui/shell/facts.tsx'
import type { DirectoryImport } from './documents.ts'

/** How many rows would be, or were, taken in which way. */
export function OutcomeCounts({ directoryImport }: { directoryImport: DirectoryImport }) {
  const { t } = useTranslation('console')
  return (
    <Facts
      facts={[
        [t('enums.rowOutcome.CREATE'), formatCount(directoryImport.createCount)],
        [t('enums.rowOutcome.UPDATE'), formatCount(directoryImport.updateCount)],
        [t('enums.rowOutcome.UNCHANGED'), formatCount(directoryImport.unchangedCount)],
        [t('enums.rowOutcome.INVALID'), formatCount(directoryImport.invalidCount)],
        [t('import.warnings'), formatCount(directoryImport.warningCount)],
      ]}
    />
  )
}
