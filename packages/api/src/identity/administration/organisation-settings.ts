import { isTimeZone } from '@ithaca/core/relationship'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, InvalidInput } from '../../platform/graphql/failures.ts'
import { actingPerson } from '../../program/access.ts'
import { OrganisationType } from '../viewer.ts'

const NAME_LIMIT = 120
const FAREWELL_DAYS = { least: 1, most: 90 }

const Input = builder.inputType('UpdateOrganisationInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    name: t.string({ description: `1 to ${NAME_LIMIT} characters.` }),
    timeZone: t.string({ description: 'IANA name, as in Europe/Athens.' }),
    farewellDays: t.int({ description: `${FAREWELL_DAYS.least} to ${FAREWELL_DAYS.most}.` }),
  }),
})

builder.mutationField('updateOrganisation', (t) =>
  t.prismaField({
    type: OrganisationType,
    subGraphs: ['console'],
    description: 'Changes what is given of the organisation. Other days of a farewell count for who leaves from now on: nobody loses a day that they were told.',
    args: { input: t.arg({ type: Input, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { organisationId: id } = actingPerson(context, 'organisation.change')
      const { timeZone, farewellDays } = input
      const name = input.name?.trim()
      if (name !== undefined && (name === '' || name.length > NAME_LIMIT)) {
        throw new InvalidInput('ORGANISATION_NAME', `Give a name of 1 to ${NAME_LIMIT} characters.`, ['input', 'name'])
      }
      if (typeof timeZone === 'string' && !isTimeZone(timeZone)) {
        throw new InvalidInput('TIME_ZONE', 'There is no such time zone. Give its IANA name, as in Europe/Athens.', ['input', 'timeZone'])
      }
      if (typeof farewellDays === 'number' && (farewellDays < FAREWELL_DAYS.least || farewellDays > FAREWELL_DAYS.most)) {
        throw new InvalidInput('FAREWELL_DAYS', `Give ${FAREWELL_DAYS.least} to ${FAREWELL_DAYS.most} days.`, ['input', 'farewellDays'])
      }
      const given = Object.entries({ name, timeZone, farewellDays }).filter(([, value]) => value !== undefined && value !== null)
      return await transactionOf(context).organisation.update({ ...query, where: { id }, data: Object.fromEntries(given) })
    },
  }),
)
