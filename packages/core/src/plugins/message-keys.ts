/** The texts that a template uses, for whoever keeps them beyond the life of its plugin. */
export { keysOfTemplate } from '@ithaca/sdk/checks'
