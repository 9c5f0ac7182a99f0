import { notifications } from '@mantine/notifications'

const shownMilliseconds = 6_000

/** Says briefly that something was done, where the page itself does not show it. Read out by screen readers. */
export function tell(message: string): void {
  notifications.show({ message, autoClose: shownMilliseconds, withBorder: true })
}
