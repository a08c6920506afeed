#!/bin/sh
# Runs in the store's image, which brings the store's own client: makes the pair of keys that opens the inbox and
# nothing else, for people to drop files with, and hands it to the web once it is seen to work. Where the store can't
# make one, the web has none to show.
set -u
. /secrets/store/environment
access=$(cat /secrets/store/inbox-access-key)
secret=$(cat /secrets/store/inbox-secret-key)
export MC_HOST_store="http://$MINIO_ROOT_USER:$MINIO_ROOT_PASSWORD@store:9000"
export MC_HOST_inbox="http://$access:$secret@store:9000"

cat >/tmp/policy.json <<'END'
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"],
      "Resource": ["arn:aws:s3:::harbour/inbox/*"]
    },
    {
      "Effect": "Allow",
      "Action": ["s3:ListBucket"],
      "Resource": ["arn:aws:s3:::harbour"],
      "Condition": { "StringLike": { "s3:prefix": ["inbox/*"] } }
    },
    { "Effect": "Allow", "Action": ["s3:GetBucketLocation"], "Resource": ["arn:aws:s3:::harbour"] }
  ]
}
END

client() { timeout 15 mc "$@" >/dev/null; }
make() {
  client mb --ignore-existing store/harbour &&
    { client admin accesskey edit store "$access" --secret-key "$secret" --policy /tmp/policy.json ||
      client admin accesskey create store --access-key "$access" --secret-key "$secret" --policy /tmp/policy.json; }
}

if make && client ls inbox/harbour/inbox/ && ! client ls inbox/harbour/imports/; then
  echo "$access" >/secrets/inbox/access-key
  echo "$secret" >/secrets/inbox/secret-key
  echo 'The keys of the inbox are made.'
else
  : >/secrets/inbox/access-key
  : >/secrets/inbox/secret-key
  echo 'This store makes no keys for the inbox alone, so its page shows none.' >&2
fi
