import classes from './wordmark.module.css'

/** Ithaca's name and sign: a sail over water. */
export function Wordmark() {
  return (
    <span className={classes.wordmark}>
      <svg aria-hidden="true" width="28" height="28" viewBox="0 0 32 32">
        <path className={classes.water} d="M4 23c4-3.2 8-3.2 12 0s8 3.2 12 0" />
        <path className={classes.sail} d="M16 19V5l8.5 10.5" />
      </svg>
      Ithaca
    </span>
  )
}
