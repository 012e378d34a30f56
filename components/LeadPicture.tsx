import { useState } from 'preact/hooks';
import type { LeadImage } from '../utils/article/article';
import { type KeptPictures, pictureSource } from './article-pictures';

/** Below this width, in pixels, a picture is shown at its own size: blown up to the measure it would be a blur. */
const SMALL = 320;
/** Shapes outside this range are shown whole, on a plate, where their size is not known beforehand. */
const CROPPABLE = { from: 1.2, to: 2.4 };

interface LeadPictureProps {
  image: LeadImage;
  images?: KeptPictures | undefined;
}

/** The picture above a story, in space that was kept for it. One that fails leaves its caption, if it has one. */
export function LeadPicture({ image, images }: LeadPictureProps) {
  const [failed, setFailed] = useState(false);
  const [whole, setWhole] = useState(false);
  const { url, alt, caption, width, height } = image;
  const source = pictureSource(url, images);
  const shown = source !== undefined && !failed;
  if (!shown && !caption) return null;
  const sized = width && height ? { width, height } : undefined;
  const isSmall = width !== undefined && width < SMALL;
  return (
    <figure class="lead">
      {shown && (
        <img
          src={source}
          alt={alt}
          {...sized}
          data-unsized={sized ? undefined : whole ? 'whole' : ''}
          style={isSmall ? { maxInlineSize: `${width}px` } : undefined}
          referrerPolicy="no-referrer"
          decoding="async"
          onError={() => setFailed(true)}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
            const shape = naturalWidth / naturalHeight;
            setWhole(shape < CROPPABLE.from || shape > CROPPABLE.to);
          }}
        />
      )}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
