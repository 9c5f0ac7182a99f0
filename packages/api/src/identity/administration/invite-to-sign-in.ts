import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, NotFound, Conflict } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { postLetters } from '../../platform/mail/post-letter.ts'
import { PersonType } from '../../directory/people/person-type.ts'
import { actingPerson } from '../../program/access.ts'
import { createInvitationSecret, INVITATION_DAYS } from '../sign-in/invitation.ts'

const PATH = ['input', 'personId']

const InvitedToType = builder.enumType('InvitedTo', { subGraphs: ['console'], values: { CONSOLE: { value: 'console' }, PORTAL: { value: 'portal' } } })

const Input = builder.inputType('InviteToSignInInput', {
  subGraphs: ['console'],
  fields: (t) => ({ personId: t.id({ required: true }), to: t.field({ type: InvitedToType, required: true }) }),
})

builder.mutationField('inviteToSignIn', (t) =>
  t.prismaField({
    type: PersonType,
    subGraphs: ['console'],
    description: `Sends somebody a link to sign in with: for them alone, at the address in the directory, for once, within ${INVITATION_DAYS} days. A new one ends the older ones.`,
    args: { input: t.arg({ type: Input, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { organisationId } = actingPerson(context, 'sign-in.manage', PATH)
      const id = idOf('Person', input.personId, PATH)
      const transaction = transactionOf(context)
      const person = await transaction.person.findFirst({ ...query, where: { organisationId, id, status: 'active' } })
      if (!person) throw new NotFound(PATH)
      const { secret, hash } = createInvitationSecret()
      const [made] = await transaction.$queryRaw<{ isMade: boolean }[]>`
        SELECT app.invite_to_sign_in(${id}::uuid, ${input.to}, ${hash}, ${INVITATION_DAYS}::int) AS "isMade"`
      if (!made?.isMade) throw new Conflict('NO_ADDRESS', 'They have no e-mail address in the directory. Nothing was sent.', PATH)
      await postLetters(transaction, [{
        organisationId,
        personId: id,
        words: {
          subject: 'Your invitation to Ithaca',
          paragraphs: [`You are invited to sign in. The link is yours alone, works once, and for ${INVITATION_DAYS} days. You will be asked for the address that this letter went to.`],
          step: { label: 'Take the invitation', surface: input.to === 'console' ? 'console' : 'portal', path: `/invitation#${secret}` },
        },
      }])
      return person
    },
  }),
)
