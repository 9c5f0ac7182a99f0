import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { rowHeights, useRowHeight } from './row-height.ts'

/** Roomy or close rows in every table; kept in this browser. */
export function RowHeightItems() {
  const { t } = useTranslation('ui')
  const [height, setHeight] = useRowHeight()
  return (
    <>
      <Menu.Label>{t('rows.title')}</Menu.Label>
      <Menu.RadioGroup value={height} onChange={(value) => setHeight(rowHeights.find((each) => each === value) ?? 'roomy')}>
        {rowHeights.map((value) => <Menu.RadioItem key={value} value={value}>{t(`rows.${value}`)}</Menu.RadioItem>)}
      </Menu.RadioGroup>
      <Menu.Divider />
    </>
  )
}
