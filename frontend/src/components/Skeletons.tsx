import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

/** Waiting for a page: the shape of a head and a card, so that nothing jumps. */
export function PageSkeleton() {
  const { t } = useTranslation('kit');
  return (
    <div className="page" role="status" aria-label={t('loading')}>
      {/* The shapes are made of an empty heading and an empty list, which nobody should hear. */}
      <div aria-hidden="true">
        <Skeleton active title={{ width: 320 }} paragraph={{ rows: 1, width: 480 }} />
        <div className="card">
          <div className="card-body">
            <Skeleton active title={false} paragraph={{ rows: 8 }} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** Waiting for the inside of a card. @param rows lines of the expected content */
export function CardSkeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation('kit');
  return (
    <div role="status" aria-label={t('loading')}>
      <div aria-hidden="true">
        <Skeleton active title={false} paragraph={{ rows }} />
      </div>
    </div>
  );
}
