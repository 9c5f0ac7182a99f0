import { Anchor, Button } from '@mantine/core'
import { createLink, type LinkComponent } from '@tanstack/react-router'

const RoutedAnchor = createLink(Anchor<'a'>)
const RoutedButton = createLink(Button<'a'>)

/** A link in text, typed by the router's routes; only a link to this very page is the current one. */
export const TextLink: LinkComponent<typeof Anchor<'a'>> = (props) => (
  <RoutedAnchor activeOptions={{ exact: true }} {...props} />
)

/** A link that looks like a button. */
export const ButtonLink: LinkComponent<typeof Button<'a'>> = (props) => (
  <RoutedButton activeOptions={{ exact: true }} {...props} />
)
