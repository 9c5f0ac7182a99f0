import { notifications } from '@mantine/notifications'
import { getI18n } from 'react-i18next'

const shownMilliseconds = 6_000

/** Says briefly that something was done, where the page itself does not show it. Read out by screen readers. */
export function tell(message: string): void {
  const closeButtonProps = { 'aria-label': getI18n().t('ui:close') }
  notifications.show({ message, autoClose: shownMilliseconds, withBorder: true, closeButtonProps })
}
