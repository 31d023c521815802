# Finds JDK 25 and sets JAVA_HOME; to be sourced.

is_jdk_25() {
    [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release" 2>/dev/null
}

find_jdk() {
    local java places place
    java=$(command -v javac || true)
    places=(
        "${JAVA_HOME:-}"
        "${java:+$(dirname "$(dirname "$(readlink -f "$java")")")}"
        /usr/lib/jvm/*
        "$HOME"/.sdkman/candidates/java/*
        "$HOME"/.jdks/*
        /opt/java/* /opt/jdk*
        /Library/Java/JavaVirtualMachines/*/Contents/Home
    )
    for place in "${places[@]}"; do
        if [ -n "$place" ] && is_jdk_25 "$place"; then
            export JAVA_HOME=$place
            return
        fi
    done
    {
        echo "Watchbill needs JDK 25${java:+; the javac on the PATH is $("$java" -version 2>&1)}. It is not in any of these places:"
        echo "  JAVA_HOME (${JAVA_HOME:-not set}), the javac on the PATH (${java:-none}), /usr/lib/jvm,"
        echo "  ~/.sdkman/candidates/java, ~/.jdks, /opt/java, /opt/jdk*, /Library/Java/JavaVirtualMachines"
        echo "Install it from https://adoptium.net, or with 'sdk install java 25-tem' (https://sdkman.io),"
        echo "or set JAVA_HOME to where it is."
    } >&2
    exit 1
}
