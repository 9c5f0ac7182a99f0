import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import classes from './nav-link.module.css'

function PlainNavLink({ ref, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  return <a ref={ref} {...rest} className={classes.link} />
}

const RoutedNavLink = createLink(PlainNavLink)

/** A link of the main navigation or of a page's tabs; the current one carries `aria-current`. */
export const NavLink: LinkComponent<typeof PlainNavLink> = (props) => <RoutedNavLink {...props} />
