import { type StretchCost, stretchHere } from '@ithaca/core/room'

export interface StretchTask {
  readonly passphrase: string
  readonly salt: Uint8Array<ArrayBuffer>
  readonly cost: StretchCost
}

self.addEventListener('message', (event: MessageEvent<StretchTask>) => {
  const { passphrase, salt, cost } = event.data
  void stretchHere(passphrase, salt, cost).then((key) => self.postMessage(key))
})
