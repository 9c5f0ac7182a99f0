/** What an integrator's token may be given. Nothing private is among them: the console has none (M2). */
export const TOKEN_SCOPES = ['directory:read', 'directory:write', 'program:read', 'program:write', 'audit:read'] as const
export type TokenScope = (typeof TOKEN_SCOPES)[number]

/** Who may do an action, on what, and which scope a token needs for it. */
export interface Policy {
  /** What a decision is about: the organisation as a whole, or one of its programs. */
  readonly on: 'organisation' | 'program'
  readonly by: 'everybody in the console' | 'administrators' | 'program managers'
  /** `person`: no token does this, whatever its scopes; somebody signs in for it. */
  readonly token: TokenScope | 'person'
}

/** Everything that can be done in the console, by name. What is not in this list can't be allowed. */
export const ACTIONS = {
  'directory.read': { on: 'organisation', by: 'everybody in the console', token: 'directory:read' },
  'directory.change': { on: 'organisation', by: 'administrators', token: 'directory:write' },
  'program.create': { on: 'organisation', by: 'administrators', token: 'program:write' },
  'program.read': { on: 'program', by: 'program managers', token: 'program:read' },
  'program.manage': { on: 'program', by: 'program managers', token: 'program:write' },
  'program.name-managers': { on: 'organisation', by: 'administrators', token: 'person' },
  'organisation.change': { on: 'organisation', by: 'administrators', token: 'person' },
  'administrator.name': { on: 'organisation', by: 'administrators', token: 'person' },
  'sign-in.manage': { on: 'organisation', by: 'administrators', token: 'person' },
  'token.manage': { on: 'organisation', by: 'administrators', token: 'person' },
  'plugin.read': { on: 'organisation', by: 'everybody in the console', token: 'program:read' },
  'plugin.switch': { on: 'organisation', by: 'administrators', token: 'person' },
  'audit.read': { on: 'organisation', by: 'administrators', token: 'audit:read' },
} as const satisfies Record<string, Policy>

export type Action = keyof typeof ACTIONS
