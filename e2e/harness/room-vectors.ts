import { findWrongVectors } from '../../packages/core/test/room/verify-vectors.ts'
import hpkeVectors from '../../packages/core/test/room/vectors/hpke-rfc9180.json' with { type: 'json' }
import roomVectors from '../../packages/core/test/room/vectors/ithaca-room-1.json' with { type: 'json' }

/** The room's test vectors, verified where this runs: the page that it is bundled into. */
const verifyRoomVectors = async (): Promise<string[]> => await findWrongVectors(roomVectors, hpkeVectors)

Object.assign(globalThis, { verifyRoomVectors })
