import { checkCharter, checkProgramCharter } from '@ithaca/core/charter'
import { isPerformanceData } from '@ithaca/core/directory'
import { builder } from '../platform/graphql/builder.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { ProgramType } from '../program/program-type.ts'
import { frozenTemplateOf, policyOf } from '../program/stored.ts'
import { TemplateType } from '../program/template-type.ts'
import { CharterFindingType } from './charter-finding-type.ts'

const CONTEXT = {
  isPerformanceData: (name: string) => isPerformanceData(name) !== undefined,
  criteria: new Map([...catalogue.criteria].map(([id, { criterion }]) => [id, criterion])),
}

builder.objectField(TemplateType, 'charter', (t) =>
  t.field({
    type: [CharterFindingType],
    description: 'Where the template departs from the rules of mentoring. Nothing is what you want.',
    resolve: ({ template, messages }) => [...checkCharter(template, { ...CONTEXT, messages })],
  }),
)

builder.prismaObjectField(ProgramType, 'charter', (t) =>
  t.field({
    type: [CharterFindingType],
    description: 'Where the program, as it runs now, departs from the rules of mentoring.',
    select: { template: true, policy: true, responseDays: true, managers: { select: { personId: true } } },
    resolve: ({ managers, responseDays, ...program }) => {
      const frozen = frozenTemplateOf(program)
      return [...checkProgramCharter({ frozen, policy: policyOf(program), responseDays, managers: managers.length }, CONTEXT)]
    },
  }),
)
