import { NativeSelect, Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ParticipationRole } from '../../generated/portal/graphql.ts'
import { capacityLimits, type Choice } from './place.ts'

const roles: readonly ParticipationRole[] = ['MENTOREE', 'MENTOR', 'BOTH']
const upTo = (limit: number) => Array.from({ length: limit }, (_, index) => String(index + 1))

/** Role and capacity: what somebody chooses when they say yes. */
export function ChoiceFields({ choice, onChange }: { choice: Choice; onChange: (choice: Choice) => void }) {
  const { t } = useTranslation('portal')
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('program.role')}
        value={choice.role}
        onChange={(value) => onChange({ ...choice, role: roles.find((role) => role === value) ?? choice.role })}
      >
        <Stack gap="sm" mt="xs">
          {roles.map((role) => (
            <Radio
              key={role}
              value={role}
              label={t(`program.asRole.${role}`)}
              description={t(`program.asRoleHelp.${role}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {choice.role !== 'MENTOREE' && (
        <NativeSelect
          label={t('program.mentorCapacity')}
          description={t('program.mentorCapacityHelp')}
          maw="16rem"
          data={upTo(capacityLimits.mentor)}
          value={String(choice.mentorCapacity)}
          onChange={(event) => onChange({ ...choice, mentorCapacity: Number(event.currentTarget.value) })}
        />
      )}
      {choice.role !== 'MENTOR' && (
        <NativeSelect
          label={t('program.mentoreeCapacity')}
          description={t('program.mentoreeCapacityHelp')}
          maw="16rem"
          data={upTo(capacityLimits.mentoree)}
          value={String(choice.mentoreeCapacity)}
          onChange={(event) => onChange({ ...choice, mentoreeCapacity: Number(event.currentTarget.value) })}
        />
      )}
    </Stack>
  )
}
