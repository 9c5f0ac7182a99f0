import { Anchor, Button, type ButtonProps } from '@mantine/core'
import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

const RoutedAnchor = createLink(Anchor<'a'>)
const RoutedButton = createLink((props: ButtonProps & ComponentProps<'a'>) => <Button component="a" {...props} />)

/** A link in text, typed by the router's routes; only a link to this very page is the current one. */
export const TextLink: LinkComponent<typeof Anchor<'a'>> = (props) => (
  <RoutedAnchor activeOptions={{ exact: true }} {...props} />
)

/** A link that looks like a button. */
export const ButtonLink: typeof RoutedButton = (props) => (
  <RoutedButton activeOptions={{ exact: true }} {...props} />
)
