/** An installed package that should be a plugin. */
export interface PluginPackage {
  /** As it is called in package.json. */
  readonly name: string
  readonly version: string
  /** The file URL of what an import of the package loads. */
  readonly entry: string
  /** Where its files are. */
  readonly folder: string
  /** Whether it is part of this repository, and so reviewed with it: only then the server's own process loads it. */
  readonly isOwn: boolean
}
