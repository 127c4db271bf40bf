# PostgreSQL calls this in its data directory for each finished piece of its log:  sh athar-archive.sh PATH NAME
# Killed at any line, the next call for the same piece goes on. What has its name is whole and on disk, and is never replaced.
set -eu
umask 077
piece=$1
name=$2.gz
log=$ATHAR_BACKUP/wal
copies=$ATHAR_BACKUP/files/originals

# Forces a file to disk, then gives it its name, unless something has that name already.
put() {
    sync "$1"
    mv -nT "$1" "$2"
    rm -f "$1"
}

copy_original() {
    if [ -e "$copies/$1" ]; then
        touch "$copies/$1"
        return 0
    fi
    folder=$(dirname "$copies/$1")
    mkdir -p "$folder"
    fresh=$(mktemp "$copies/.copy.XXXXXX")
    cp "$ATHAR_FILES/originals/$1" "$fresh"
    put "$fresh" "$copies/$1"
    sync "$folder" "$(dirname "$folder")" "$copies"
}

# An original is on disk before its record is committed. Copied before the log, it is there for every record that can be restored.
copy_new_originals() {
    [ -d "$ATHAR_FILES/originals" ] || return 0
    mkdir -p "$copies"
    rm -f "$copies"/.copy.* "$copies"/.began.*
    began=$(mktemp "$copies/.began.XXXXXX")
    touch -d '1 minute ago' "$began"
    [ -e "$copies/.since" ] || touch -d '1970-01-01' "$copies/.since"
    (cd "$ATHAR_FILES/originals" && find . -type f -cnewer "$copies/.since") | while read -r original; do
        copy_original "${original#./}"
    done
    mv -fT "$began" "$copies/.since"
}

copy_new_originals
rm -f "$log/.$name".*
if [ ! -e "$log/$name" ]; then
    fresh=$(mktemp "$log/.$name.XXXXXX")
    gzip -1 < "$piece" > "$fresh"
    put "$fresh" "$log/$name"
fi
if ! gzip -dc "$log/$name" | cmp -s - "$piece"; then
    echo "athar: $log/$name holds something else than $piece and is kept as it is" >&2
    exit 1
fi
sync "$log/$name" "$log"
