import { plainEvent } from '../../../../local/web/renderer/plain-event';

const event = {
  type: 'change',
  bubbles: true,
  cancelable: false,
  defaultPrevented: false,
  eventPhase: 3,
  isTrusted: true,
  timeStamp: 12,
};

describe('plainEvent', () => {
  it('keeps what UI Kit documents of the target and nothing else', () => {
    const target = {
      id: 'on',
      name: 'on',
      type: 'checkbox',
      tagName: 'INPUT',
      value: 'x',
      checked: true,
      style: {},
    };
    expect(plainEvent({ ...event, target })).toEqual({
      ...event,
      target: { id: 'on', name: 'on', type: 'checkbox', tagName: 'INPUT', value: 'x', checked: true },
    });
  });

  it('is plain data, whatever the target is', () => {
    const target = { value: () => 'no', name: { animVal: 'svg' } };
    expect(structuredClone(plainEvent({ ...event, target }))).toEqual({ ...event, target: {} });
  });
});
