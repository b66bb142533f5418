interface FileFieldProps {
  /** Extensions, such as `.xlsx`. */
  accept: string;
  id?: string;
  onChange?: (file: File | undefined) => void;
}

/** One file, chosen as the browser lets people choose files; for use in a form. */
export function FileField({ accept, id, onChange }: FileFieldProps) {
  return <input type="file" id={id} accept={accept} onChange={(event) => onChange?.(event.target.files?.[0])} />;
}
