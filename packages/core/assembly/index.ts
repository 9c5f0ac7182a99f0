export { scoreRow } from './row-kernel'
export { findHighest, findWorthMore } from './seek-kernel'
