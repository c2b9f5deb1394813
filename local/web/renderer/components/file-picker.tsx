import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';

type FilePickerProps = UIKitProps<'FilePicker'>;
type PickedFile = Parameters<NonNullable<FilePickerProps['onChange']>>[0][number];

/** Files from the viewer's machine. Their bytes go to the app as base64, as the bridge's object storage takes them. */
export const filePickerComponents: NodeComponents = {
  FilePicker: drawnBy<FilePickerProps>(({ props: { label, description, onChange } }) => (
    <label className="uikit-file-picker">
      <span className="uikit-file-picker-label">{label}</span>
      <input
        type="file"
        multiple
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void Promise.all(files.map(readFile)).then(onChange);
        }}
      />
      {description !== undefined && <span className="uikit-file-picker-help">{description}</span>}
    </label>
  )),
};

async function readFile(file: File): Promise<PickedFile> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error(`"${file.name}" cannot be read.`));
    reader.readAsDataURL(file);
  });
  return { name: file.name, type: file.type, size: file.size, data: address.slice(address.indexOf(',') + 1) };
}
