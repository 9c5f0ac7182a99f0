import type { ReactNode } from 'react'
import { formatCount } from '../dates/format.ts'
import classes from './facts.module.css'

/** A short list of terms and what they are, numbers as the reader writes them; entries without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className={classes.facts}>
      {facts.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{typeof value === 'number' ? formatCount(value) : value}</dd>
        </div>
      ))}
    </dl>
  )
}
