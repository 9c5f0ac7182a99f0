import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

type AnchorAttributes = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>

function ButtonAnchor({ ref, ...rest }: ButtonProps & AnchorAttributes & { ref?: Ref<HTMLAnchorElement> }) {
  return <Button component="a" ref={ref} {...rest} />
}

/** A link to the next step, with a button's looks: a real link, that can be copied and opened elsewhere. */
export const StepLink = createLink(ButtonAnchor)
