import { useQuery } from 'urql'
import { graphql } from '../app/graphql.ts'

const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      isAdmin
      person { id fullName preferredName }
      organisation { id name isDemo timeZone peopleCount }
      viewerCan { importDirectory createProgram }
    }
  }
`)

/** Who is signed in; the frame asks once, later readers find it in the cache. */
export const useViewerQuery = () => useQuery({ query: ViewerQuery })

/** The signed-in viewer, for pages within the frame. */
export function useViewer() {
  const [state] = useViewerQuery()
  return state.data?.viewer ?? null
}
