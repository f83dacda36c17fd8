import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { once } from '../../controls/once';
import type { Store } from '../store/store';

interface WindowProps {
  store: Store;
  onClose: () => void;
}

/** A window whose part of the page comes when it is asked for, if it has not come before; `load` brings it ahead. */
export function lateWindow(ask: () => Promise<ComponentType<WindowProps>>) {
  const load = once(ask);
  const LateWindow = (props: WindowProps) => {
    const [loaded, setLoaded] = useState<{ Window: ComponentType<WindowProps> }>();
    useLayoutEffect(() => {
      load().then(
        (Window) => setLoaded({ Window }),
        () => {
          props.store.notify({
            text: 'This window could not be opened: its part of the page did not load. Reload the page once the network is back; your draft is kept.',
          });
          props.onClose();
        },
      );
    }, []);
    return loaded ? <loaded.Window {...props} /> : null;
  };
  return Object.assign(LateWindow, { load });
}
