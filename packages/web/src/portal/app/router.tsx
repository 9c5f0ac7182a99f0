import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { RouteFailure } from '../../ui/app/route-failure.tsx'
import { textParam } from '../../ui/search/params.ts'
import { Frame } from './frame.tsx'
import { Lost } from './lost.tsx'

const root = createRootRoute()

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: (raw: Record<string, unknown>): { to?: string } => {
    const to = textParam(raw, 'to', 2000)
    return to === undefined ? {} : { to }
  },
  component: lazyRouteComponent(() => import('../access/sign-in.tsx'), 'SignIn'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: 'invitation',
  component: lazyRouteComponent(() => import('../../ui/sign-in/invitation-page.tsx'), 'InvitationPage'),
})

const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame })

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(() => import('../home/home-page.tsx'), 'HomePage'),
})

const join = createRoute({
  getParentRoute: () => frame,
  path: 'join/$programId',
  component: lazyRouteComponent(() => import('../program/join-page.tsx'), 'JoinPage'),
})

const program = createRoute({
  getParentRoute: () => frame,
  path: 'programs/$participationId',
  component: lazyRouteComponent(() => import('../program/program-page.tsx'), 'ProgramPage'),
})

const questions = createRoute({
  getParentRoute: () => frame,
  path: 'programs/$participationId/questions',
  component: lazyRouteComponent(() => import('../questions/questions-page.tsx'), 'QuestionsPage'),
})

const proposals = createRoute({
  getParentRoute: () => frame,
  path: 'proposals',
  component: lazyRouteComponent(() => import('../proposals/proposals-page.tsx'), 'ProposalsPage'),
})

const proposal = createRoute({
  getParentRoute: () => frame,
  path: 'proposals/$proposalId',
  component: lazyRouteComponent(() => import('../proposals/proposal-page.tsx'), 'ProposalPage'),
})

const relationship = createRoute({
  getParentRoute: () => frame,
  path: 'relationships/$relationshipId',
  component: lazyRouteComponent(() => import('../relationship/relationship-page.tsx'), 'RelationshipPage'),
})

const agreement = createRoute({
  getParentRoute: () => frame,
  path: 'relationships/$relationshipId/agreement',
  component: lazyRouteComponent(() => import('../relationship/agreement-page.tsx'), 'AgreementPage'),
})

const room = createRoute({
  getParentRoute: () => frame,
  path: 'relationships/$relationshipId/room',
  component: lazyRouteComponent(() => import('../room/room-page.tsx'), 'RoomPage'),
})

const safeguarding = createRoute({
  getParentRoute: () => frame,
  path: 'safeguarding',
  component: lazyRouteComponent(() => import('../room/officer/safeguarding-page.tsx'), 'SafeguardingPage'),
})

const account = createRoute({
  getParentRoute: () => frame,
  path: 'account',
  component: lazyRouteComponent(() => import('../account/account-page.tsx'), 'AccountPage'),
})

const meetings = createRoute({
  getParentRoute: () => frame,
  path: 'relationships/$relationshipId/meetings',
  component: lazyRouteComponent(() => import('../relationship/meetings/meetings-page.tsx'), 'MeetingsPage'),
})

const checkIn = createRoute({
  getParentRoute: () => frame,
  path: 'relationships/$relationshipId/check-in',
  component: lazyRouteComponent(() => import('../relationship/check-in/check-in-page.tsx'), 'CheckInPage'),
})

const letters = createRoute({
  getParentRoute: () => frame,
  path: 'letters',
  component: lazyRouteComponent(() => import('../letters/letters-page.tsx'), 'LettersPage'),
})

const lost = createRoute({ getParentRoute: () => frame, path: '$', component: Lost })

const signedIn = [
  home, join, program, questions, proposals, proposal, relationship, agreement, account, room, safeguarding, meetings, checkIn,
  letters, lost,
] as const

export const router = createRouter({
  routeTree: root.addChildren([signIn, invitation, frame.addChildren(signedIn)]),
  defaultErrorComponent: RouteFailure,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
