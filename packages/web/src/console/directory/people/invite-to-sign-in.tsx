import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { tell } from '../../../ui/app/tell.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { useViewer } from '../../access/viewer.ts'
import { InviteToSignIn } from '../../administration/documents.ts'

/** Sends somebody a link to sign in to the portal with; for administrators. */
export function InviteToSignInButton({ person }: { person: { id: string; fullName: string; email: string | null; status: string } }) {
  const { t } = useTranslation('console')
  const viewer = useViewer()
  const invite = useAction(InviteToSignIn)
  if (viewer?.isAdmin !== true || person.email === null || person.status !== 'ACTIVE') return null
  const send = async () => {
    const sent = await invite.run({ input: { personId: person.id, to: 'PORTAL' } })
    if (sent !== undefined) tell(t('administration.invited', { name: person.fullName }))
  }
  return (
    <>
      <Button variant="default" loading={invite.isPending} onClick={() => void send()}>{t('administration.invite')}</Button>
      <ProblemView problem={invite.problem} />
    </>
  )
}
