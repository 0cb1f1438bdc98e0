#!/usr/bin/env bash
# Makes the users of Kafka and gives each its rights, over the broker's own loopback: nobody else comes in there.
# Run it again for a new organisation or a new password: docker compose run --rm kafka-inrichten
set -euo pipefail

bin=/opt/kafka/bin
server=127.0.0.1:9095
rules=/plp/kafka-toegang.txt
partners=/run/secrets/kafka_partners

# Not on a command line, where every process could read it.
user() {
  local config
  config="$(mktemp)"
  printf 'SCRAM-SHA-512=[password=%s]\n' "$2" >"$config"
  "$bin/kafka-configs.sh" --bootstrap-server "$server" --alter --entity-type users --entity-name "$1" \
    --add-config-file "$config"
  rm -f "$config"
}

may() {
  local who="$1" operations="$2" type="$3" name="$4" pattern=literal options=() operation
  if [[ "$name" == *'*' ]]; then
    pattern=prefixed
    name="${name%\*}"
  fi
  for operation in ${operations//,/ }; do options+=(--operation "$operation"); done
  "$bin/kafka-acls.sh" --bootstrap-server "$server" --add --allow-principal "User:$who" "${options[@]}" \
    "--$type" "$name" --resource-pattern-type "$pattern" >/dev/null
}

user intake-service "$PLP_KAFKA_INTAKE_PASSWORD"
user placement-service "$PLP_KAFKA_PLACEMENT_PASSWORD"
user certification-service "$PLP_KAFKA_CERTIFICATION_PASSWORD"
user reporting-service "$PLP_KAFKA_REPORTING_PASSWORD"

organisations=()
while read -r code password; do
  [[ -z "$code" || "$code" == \#* ]] && continue
  user "$code" "$password"
  organisations+=("$code")
done <"$partners"

while read -r who operations type name; do
  [[ -z "$who" || "$who" == \#* ]] && continue
  if [[ "$who" == '{organisatie}' ]]; then
    for code in "${organisations[@]}"; do
      may "$code" "$operations" "$type" "${name//'{organisatie}'/$code}"
    done
  else
    may "$who" "$operations" "$type" "$name"
  fi
done <"$rules"
