import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import classes from './nav-link.module.css'

type PlainProps = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }

function PlainNavLink({ ref, children, ...rest }: PlainProps) {
  return <a ref={ref} {...rest} className={classes.link}>{children}</a>
}

const RoutedNavLink = createLink(PlainNavLink)

/** A link of the main navigation or of a page's tabs; the current one carries `aria-current`. */
export const NavLink: LinkComponent<typeof PlainNavLink> = (props) => <RoutedNavLink {...props} />
