import type { FrameTheme } from '../../contract/frame';

/**
 * What the Frame needs of Atlassian's theme beside the colours of segments.
 * @see https://atlassian.design/components/tokens/all-tokens (the values of @atlaskit/tokens 20.7.0; a test compares)
 */
export const FRAME_THEMES: Readonly<Record<FrameTheme['mode'], FrameTheme>> = {
  light: {
    mode: 'light',
    text: '#292A2E',
    subtleText: '#505258',
    grid: '#0B120E24',
    surface: '#FFFFFF',
    overlay: '#FFFFFF',
    accent: '#357DE8',
  },
  dark: {
    mode: 'dark',
    text: '#CECFD2',
    subtleText: '#A9ABAF',
    grid: '#E3E4F21F',
    surface: '#1F1F21',
    overlay: '#2B2C2F',
    accent: '#4688EC',
  },
};
