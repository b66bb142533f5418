import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { graphQuery } from '../queries.ts';
import { LinkTree } from './LinkTree.tsx';

/** What an object carries out and what carries it out, both ways from here. */
export function LinksCard({ objectId }: { objectId: string }) {
  const { t } = useTranslation('register');
  const graph = useQuery(graphQuery(objectId));
  return (
    <Card title={t('links.card')} extra={<Link to={'/lien-ket' as '/'}>{t('links.all')}</Link>}>
      {graph.isError ? (
        <ProblemAlert problem={asProblem(graph.error)} onRetry={() => void graph.refetch()} />
      ) : !graph.data ? (
        <CardSkeleton rows={3} />
      ) : graph.data.edges.length === 0 ? (
        <p className="secondary">{t('links.cardEmpty')}</p>
      ) : (
        <LinkTree graph={graph.data} />
      )}
    </Card>
  );
}
