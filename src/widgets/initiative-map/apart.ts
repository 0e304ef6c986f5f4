import { boxAround, heightOf, widthOf } from '../../model/map/box.ts';
import { fit, NEAREST, type MapView } from '../../model/map/view.ts';
import { CLUSTER_RADIUS, type Mark } from './marks.ts';

/** Where to look to see a mark's initiatives apart; undefined where they lie on one another. */
export function apart({ spots }: Mark, aspect: number, em: number): MapView | undefined {
  const box = boxAround(spots.map(({ point }) => point));
  if (!box) return;
  const most = Math.max(widthOf(box), heightOf(box));
  return (most / NEAREST) * em > 2 * CLUSTER_RADIUS ? fit(box, aspect, 0.2) : undefined;
}
