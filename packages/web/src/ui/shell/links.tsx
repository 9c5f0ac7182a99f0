import { Anchor, Button } from '@mantine/core'
import { createLink } from '@tanstack/react-router'

/** A link in text, and a link that looks like a button, both through the router and typed by its routes. */
export const TextLink = createLink(Anchor)
export const ButtonLink = createLink(Button<'a'>)
