import type { OutcomeCertificate } from '@ithaca/core/matching'

/** What proves a run's answer (see `OutcomeCertificate`), as workers keep it. */
export type StoredProof = Pick<OutcomeCertificate, 'prices' | 'surpluses'>
