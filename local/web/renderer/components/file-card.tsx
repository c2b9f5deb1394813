import Button from '@atlaskit/button/new';
import { drawnBy, type NodeComponents } from '../node-component';
import type { UIKitProps } from '../ui-kit-props';

type FileCardProps = UIKitProps<'FileCard'>;

/** A file with its size; what `onDownload` gives starts a download. */
export const fileCardComponents: NodeComponents = {
  FileCard: drawnBy<FileCardProps>(({ props: { fileName, fileSize, error, onDownload, onDelete } }) => (
    <div className="uikit-file-card">
      <span className="uikit-file-card-name">{fileName}</span>
      {fileSize !== undefined && <span className="uikit-file-card-size">{sizeText(fileSize)}</span>}
      {error !== undefined && <span role="alert">{error}</span>}
      {onDownload !== undefined && (
        <Button spacing="compact" onClick={() => void download(onDownload, fileName)}>
          Download {fileName}
        </Button>
      )}
      {onDelete !== undefined && (
        <Button spacing="compact" appearance="subtle" onClick={() => onDelete()}>
          Delete {fileName}
        </Button>
      )}
    </div>
  )),
};

/** Without a Blob the app handles the download by itself. */
async function download(
  onDownload: NonNullable<FileCardProps['onDownload']>,
  fileName: string,
): Promise<void> {
  const blob = await onDownload();
  if (!(blob instanceof Blob)) return;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function sizeText(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${Math.ceil(bytes / 1024)} KB`;
}
