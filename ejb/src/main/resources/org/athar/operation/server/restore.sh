# PostgreSQL calls this in its data directory for each piece of the log that it needs:  sh athar-restore.sh NAME PATH
# 1 says that there is no such piece, which ends the recovery there; 127 says that something is wrong, which stops it.
set -eu
piece=$ATHAR_RESTORE/wal/$1.gz
[ -d "$ATHAR_RESTORE/wal" ] || exit 127
case $1 in
    # A line of history that the instance has begun itself is not begun again, even if the backup is another copy that lacks it.
    *.history) [ -e "$piece" ] || piece=${ATHAR_BACKUP:-/nowhere}/wal/$1.gz ;;
esac
[ -e "$piece" ] || exit 1
if ! gzip -dc "$piece" > "$2"; then
    echo "athar: damaged: $piece" >&2
    exit 127
fi
