import {
  afterRollCall,
  EMPTY_HUB,
  filteredDashboards,
  overlayOf,
  withPresence,
} from '../../../src/core/filter/hub';

const presence = (gadgetId: string, clause: string, isReady = true, dashboardId = '1') => ({
  ...{ dashboardId, gadgetId, clause, isReady },
});

describe('the hub', () => {
  it('adds nothing on a dashboard without filters', () => {
    expect(overlayOf(EMPTY_HUB, '1')).toEqual({ dashboardId: '1', clause: null, isSettled: true });
  });

  it('asks for all filters of a dashboard, in the same order whoever was first', () => {
    const a = presence('10', 'status = "Done"');
    const b = presence('11', 'labels = "a" OR labels = "b"');
    const clause = 'status = "Done" AND (labels = "a" OR labels = "b")';
    expect(overlayOf(withPresence(withPresence(EMPTY_HUB, a), b), '1').clause).toBe(clause);
    expect(overlayOf(withPresence(withPresence(EMPTY_HUB, b), a), '1').clause).toBe(clause);
  });

  it('keeps dashboards apart', () => {
    const hub = withPresence(EMPTY_HUB, presence('10', 'status = "Done"', true, '2'));
    expect(overlayOf(hub, '1').clause).toBeNull();
    expect(filteredDashboards(hub)).toEqual(['2']);
  });

  it('is not settled while a filter does not know its choice', () => {
    const waiting = withPresence(EMPTY_HUB, presence('10', '', false));
    expect(overlayOf(waiting, '1')).toEqual({ dashboardId: '1', clause: null, isSettled: false });
    expect(overlayOf(withPresence(waiting, presence('10', '')), '1').isSettled).toBe(true);
  });

  it('forgets a filter that does not answer, and keeps one that does', () => {
    let hub = withPresence(withPresence(EMPTY_HUB, presence('10', 'a = 1')), presence('11', 'b = 1'));
    for (let call = 0; call < 3; call += 1) {
      hub = withPresence(afterRollCall(hub), presence('11', 'b = 1'));
    }
    expect(overlayOf(hub, '1').clause).toBe('b = 1');
  });
});
