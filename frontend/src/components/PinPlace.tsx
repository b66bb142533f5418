import { useTranslation } from 'react-i18next';
import type { PinRegion } from '@/api/evidence.ts';
import { Status } from './StatusTag.tsx';

const WIDTH = 210;
const HEIGHT = 297;

/** A page in small with the rectangle to which a claim points; the words stand beside it. */
export function PinMark({ region }: { region: PinRegion }) {
  return (
    <svg className="pin-mark" viewBox={`-6 -6 ${WIDTH + 12} ${HEIGHT + 12}`} aria-hidden="true" focusable="false">
      <rect className="pin-mark-page" width={WIDTH} height={HEIGHT} rx="8" />
      <rect
        className="pin-mark-region"
        data-testid="pin-region"
        x={Number(region.x) * WIDTH}
        y={Number(region.y) * HEIGHT}
        width={Number(region.width) * WIDTH}
        height={Number(region.height) * HEIGHT}
      />
    </svg>
  );
}

interface PinPlaceProps {
  page?: number | null;
  region?: PinRegion | null;
  revision: number;
  /** The last file of the document; a claim stays on its own. */
  newest: number;
}

/** Where in which file a claim points, and whether a later file exists. */
export function PinPlace({ page, region, revision, newest }: PinPlaceProps) {
  const { t } = useTranslation('kit');
  return (
    <span className="pin-place">
      {region && <PinMark region={region} />}
      <span>{page ? t(region ? 'pin.region' : 'pin.page', { page }) : t('pin.whole')}</span>
      {newest > revision ? (
        <Status tone="warning" label={t('pin.newer', { revision, newest })} />
      ) : (
        <span className="secondary">{t('pin.revision', { revision })}</span>
      )}
    </span>
  );
}
