/** The first message of an app frame to the page around it; the bridge's port comes with it. */
export const BRIDGE_GREETING = 'forge-local-bridge';
